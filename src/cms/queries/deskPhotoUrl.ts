/** Where the desk finds a photo: readers' address of it (`/media/…`) answers only once its story is published. */
export const deskPhotoUrl = (url: string): string => url.replace(/^\/media\//, '/api/photos/file/')
