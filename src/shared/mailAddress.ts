const LONGEST = 254
/** One mailbox and nothing else: no list, no name in front, no comment, no quotes, no line break. */
const ONE_MAILBOX =
  /^[^\s\u0000-\u0020\u007f-\u00a0@,;:<>()[\]\\"]{1,64}@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*\.[\p{L}\p{N}-]{2,}$/u

/** Whether this is the address of one mailbox. Mail programs read commas, brackets and line breaks as more than one. */
export const isMailAddress = (text: string): boolean =>
  text.length <= LONGEST && ONE_MAILBOX.test(text)
