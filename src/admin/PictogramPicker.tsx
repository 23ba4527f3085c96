export const PictogramPicker = () => null
