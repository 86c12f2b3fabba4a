import * as migration_20261123_205809_working_copy from './20261123_205809_working_copy';
import * as migration_20261123_220207_single_sign_on from './20261123_220207_single_sign_on';

export const migrations = [
  {
    up: migration_20261123_205809_working_copy.up,
    down: migration_20261123_205809_working_copy.down,
    name: '20261123_205809_working_copy',
  },
  {
    up: migration_20261123_220207_single_sign_on.up,
    down: migration_20261123_220207_single_sign_on.down,
    name: '20261123_220207_single_sign_on'
  },
];
