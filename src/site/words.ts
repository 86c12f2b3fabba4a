import { translator } from '../messages/messagesFor'

/** The reader site speaks Chinese. */
export const words = translator('zh')
