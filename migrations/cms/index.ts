import * as migration_20261123_205809_working_copy from './20261123_205809_working_copy';
import * as migration_20261123_220207_single_sign_on from './20261123_220207_single_sign_on';
import * as migration_20261123_235120_makeup from './20261123_235120_makeup';
import * as migration_20261124_010216_press_file_faces from './20261124_010216_press_file_faces';
import * as migration_20261124_035315_newsroom from './20261124_035315_newsroom';
import * as migration_20261124_041044_filing from './20261124_041044_filing';
import * as migration_20261124_041235_sign_in from './20261124_041235_sign_in';

export const migrations = [
  {
    up: migration_20261123_205809_working_copy.up,
    down: migration_20261123_205809_working_copy.down,
    name: '20261123_205809_working_copy',
  },
  {
    up: migration_20261123_220207_single_sign_on.up,
    down: migration_20261123_220207_single_sign_on.down,
    name: '20261123_220207_single_sign_on',
  },
  {
    up: migration_20261123_235120_makeup.up,
    down: migration_20261123_235120_makeup.down,
    name: '20261123_235120_makeup',
  },
  {
    up: migration_20261124_010216_press_file_faces.up,
    down: migration_20261124_010216_press_file_faces.down,
    name: '20261124_010216_press_file_faces',
  },
  {
    up: migration_20261124_035315_newsroom.up,
    down: migration_20261124_035315_newsroom.down,
    name: '20261124_035315_newsroom',
  },
  {
    up: migration_20261124_041044_filing.up,
    down: migration_20261124_041044_filing.down,
    name: '20261124_041044_filing',
  },
  {
    up: migration_20261124_041235_sign_in.up,
    down: migration_20261124_041235_sign_in.down,
    name: '20261124_041235_sign_in'
  },
];
