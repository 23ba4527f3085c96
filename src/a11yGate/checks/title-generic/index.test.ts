import { testCheck } from '../../../../tests/support/gateTable'
import { titleGeneric } from '.'

testCheck(titleGeneric, {
  accept: [
    '# Kontakt',
    '# Impressum',
    '# Aktuelles Programm der Volkshochschule',
    '# Information für Eltern zum Schulbesuch',
    '# 2024 war ein gutes Jahr',
    '# Termine der Beratung in Jülich',
  ],
  reject: [
    { text: '# Aktuelles', finds: ['Aktuelles'], level: 'error' },
    { text: '# Wichtige Information!', finds: ['Wichtige Information!'] },
    { text: '# Pressemitteilung 12/2024', finds: ['Pressemitteilung 12/2024'] },
    { text: '# flyer_inklusion_2024.pdf', finds: ['flyer_inklusion_2024.pdf'] },
    { text: '# 12.03.2026', finds: ['12.03.2026'] },
  ],
})
