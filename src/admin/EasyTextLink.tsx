export const EasyTextLink = () => null
