export const EasyTextCell = () => null
