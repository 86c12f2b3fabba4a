import * as migration_20261123_205809_working_copy from './20261123_205809_working_copy';

export const migrations = [
  {
    up: migration_20261123_205809_working_copy.up,
    down: migration_20261123_205809_working_copy.down,
    name: '20261123_205809_working_copy'
  },
];
