import type { deskTogetherZh } from './deskTogetherZh'

/** The words of writing at the same time as others, in English. */
export const deskTogetherEn: typeof deskTogetherZh = {
  writing: '{name} is writing this story',
  writingText:
    'Since {moment}. You may write, your text is kept; to save it, wait until {name} is done, or take over.',
  takeOver: 'Take over',
  takeOverHint: 'What {name} has not saved is set aside and not lost.',
  takenOver: '{name} took over this story',
  takenOverText:
    'What you did not save is still on this page, and set aside. You can copy it, or merge it once {name} has saved.',
  takenOverDone: 'You have taken over and are writing now.',
  writingNow: 'You are writing this story; others see that.',
  kept: 'Kept at {clock}',
  keptFailed: 'Not kept on the server yet; the text is in this browser, trying again',
  newer: 'Somebody saved a newer text (revision {rev}) that does not touch what you changed',
  newerText: 'It is merged when you save; or merge it now and read it first.',
  mergeNow: 'Merge it into my text',
  merged: 'What others saved was merged into your text; please read it',
  mergedWhat: '{field}:',
  mergedRead: 'Read',
  conflicts:
    '{count, plural, one {You and somebody else changed one same place: you decide} other {You and somebody else changed the same # places: you decide}}',
  conflictsText:
    'The text is at revision {rev} by now. What is not in conflict is merged; below, both texts of every other place. Your own text is set aside and kept.',
  mine: 'Mine',
  theirs: 'Saved',
  deleted: '(deleted)',
  empty: '(empty)',
  keepMine: 'Keep mine',
  takeTheirs: 'Take the saved one',
  keepBoth: 'Keep both',
  place: 'Place {number}: {field}',
  settle: 'Merge like this',
  settleFirst: '{count} still to choose',
  allMine: 'All mine',
  allTheirs: 'All as saved',
  choice: 'Which one stands here',
  setAsideTitle: 'Texts that were set aside',
  setAsideHint: 'Text that gave way to somebody else’s stays here, to be copied or merged.',
  setAsideLine: '{name}, {moment}, {reason}',
  takenOverReason: 'not saved when it was taken over',
  lateSaveReason: 'saved late, gave way to a newer text',
  copy: 'Copy it all',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying; select the text yourself',
  mergeIn: 'Merge it into my text',
}
