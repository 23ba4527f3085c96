/** Words of a list, separated by blanks or line ends. */
export const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))
