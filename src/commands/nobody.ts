import type { Actor } from '../review/Actor'

/** Who acts where no person does: holds no role, so that no rule lets it do anything in anybody's name. */
export const nobody: Actor = {
  id: 0,
  name: '',
  roles: [],
  coOrganizerIds: [],
  bylineIds: [],
  signsAs: [],
}
