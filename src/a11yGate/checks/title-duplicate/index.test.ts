import { testCheck } from '../../../../tests/support/gateTable'
import { titleDuplicate } from '.'

const otherTitles = ['Beirat tagt im Kreishaus', 'Inklusionspreis 2024']
const titled = (title: string) => ({
  name: title,
  document: `# ${title}`,
  context: { otherTitles },
})

testCheck(titleDuplicate, {
  accept: [
    titled('Beirat tagt in Jülich'),
    titled('Inklusionspreis 2025'),
    '# Beirat tagt im Kreishaus',
    titled('Inklusionspreis'),
  ],
  reject: [
    {
      text: titled('Beirat tagt im Kreishaus'),
      finds: ['Beirat tagt im Kreishaus'],
      level: 'error',
    },
    { text: titled('beirat tagt  im Kreishaus!'), finds: ['beirat tagt  im Kreishaus!'] },
    { text: titled('INKLUSIONSPREIS 2024'), finds: ['INKLUSIONSPREIS 2024'] },
  ],
})
