import type { refusalZh } from './refusalZh'
import { signInRefusalEn } from './signInRefusalEn'

/** What a person is told where an act is refused, in English. */
export const refusalEn: typeof refusalZh = {
  ...signInRefusalEn,
  notYourRole:
    'None of your roles allows this ({act}). Ask a colleague who may, or have an administrator check your roles.',
  notYourArticle:
    'This story is not yours, so you cannot do this ({act}). Ask its author or the responsible editor.',
  notYourPage:
    'You are not responsible for this page, so you cannot do this ({act}). Ask its editor, or have the desk chief assign it to you.',
  authorsDoNotReview:
    'You wrote this story, and authors do not review their own copy. Hand it to a colleague.',
  outOfTurn: 'The story is now “{state}”, so this is not possible ({act}). Reload and go on from there.',
  stageIsOver: 'This {stage} is over: the story is now “{state}”. Reload to see it.',
  reviewedAlready:
    'You have already done the {stage} of this story, and any two of its three reviews are by different people. Hand it to a colleague.',
  copyChanged:
    'The copy has changed since you read it, so your pass was not recorded. Read the new copy, then decide.',
  opinionMissing: 'A pass of the {stage} carries an opinion. Write one; it may be short.',
  checklistIncomplete: 'The check-list is not complete: {items}. Answer every point, then pass.',
  checklistFailed: 'The check-list says no to {items}, so the story cannot pass. Return it and say why.',
  returnReasonMissing:
    'A return or a rejection names a reason, code and words. Add them, so that the author knows what to do.',
  reasonMissing: 'This needs a reason ({act}), which stays on record. Add it and try again.',
  noticeMissing: 'A correction or a retraction carries a public notice. Write what was wrong.',
  notFinallyReviewed:
    'The copy as it is now has not passed all three reviews, so it cannot be published. Finish the reviews first.',
  notYourRemark:
    'Somebody else wrote this remark, so you cannot settle it. Its writer or a reviewing editor can; you may answer it.',
  remarkWithoutWords: 'The remark has no words, so it was not kept. Write what you want to say.',
  remarkPassageGone:
    'The passage is not in the story any more, which may have changed just now, so the remark was not kept. Reload and select it again.',
  remarkSettledAlready:
    '{name} has settled this remark already, so nothing was added. Write a new remark if there is more to say.',
  pageOutOfTurn: 'The page is now “{state}”, so this is not possible ({act}). Reload and go on from there.',
  pageChanged:
    'Page {page} has changed since you saw it, so nothing was recorded. Look at the new page, then go on.',
  pageEmpty:
    'Page {page} carries no story, so it cannot go to proof. Place stories, or have the duty chief editor leave it out.',
  proofRoundOutOfTurn: 'Proof {next} is next, not proof {round}. Proofs follow each other.',
  proofreadAlready:
    'You have already done proof {round} of this page, and no two proofs are by one person. Hand it to another proofreader.',
  proofsIncomplete: 'Page {page} has {done} of three proofs. It can be signed off after the third.',
  marksOpen:
    'Page {page} still has {count} marks from before this proof, so proof {round} cannot be completed. The responsible editor has to settle each (done, or declined with a reason) first.',
  marksOpenAtSignOff:
    'Page {page} still has {count} open proof marks, so it cannot be signed off. The responsible editor has to settle each (done, or declined with a reason) first.',
  markNeedsPassage: '“{sign}” goes on words, so nothing was marked. Select a passage first.',
  markNeedsArea: '“{sign}” goes on an area of the page, so nothing was marked. Draw a frame first.',
  markWithoutWords: '“{sign}” has to say what is wanted, so nothing was marked. Write it and mark again.',
  markPassageGone:
    'The passage “{quote}” does not read so in the story, which may have changed just now, so nothing was marked. Reload and select it again.',
  markOutsidePage:
    'This area is not on page {page}, or the page is not laid out yet, so nothing was marked. Draw it on the page.',
  markSettledAlready: '{name} has settled this mark already. Reload to see it.',
  markReasonMissing: 'Declining a mark needs a reason, which is kept. Write it and decline again.',
  issueOutOfTurn: 'The issue is now “{state}”, so this is not possible ({act}). Reload and go on from there.',

  notSignedIn:
    'You are not signed in, or your session has ended. Sign in again; unsaved text is still on this page.',
  notFound: 'There is no such {subject} ({id}). The address may be wrong: open it again from its list.',
  revisionMissing:
    'This save does not say which revision it started from, so it was not saved (revision {held} is current). Open it again, then edit.',
  staleRevision:
    'You started from revision {base}, and somebody has saved revision {held} since, so yours was not saved. Your text is kept: merge it with the newer one, then save.',
  copyInvalid:
    'The copy is not in the form expected and was not saved. The fields are ({faults}). The body is a list of paragraphs and subheads: mend it, then save.',
  onlyByAct: 'This is not changed here: it changes by acts of the newsroom. Go to the desk.',
  askAdministrator:
    'No mail is sent here, so a password is not recovered by mail: ask an administrator for a new one.',
  tooManyTries:
    'Too many tries to sign in: wait {seconds} seconds. Other people’s tries never lock your account.',
  databaseAway:
    'The database cannot be reached; nothing was stored. Wait a moment and try again, and keep what you wrote on the page.',
  leaseHeld:
    '{name} is writing this story, so it was not saved. Your text is still on this page and is kept; save when {name} is done, or take over.',
  workingCopyInvalid:
    'What you typed could not be kept by itself: the server does not know “{found}”. The text is still on this page; copy it, then load the page again.',
  photoInUse:
    'This photo is under review or published with the story “{article}”: neither picture nor caption can change. Have the story returned first, or add another photo.',
  photoTooLarge:
    'This file has {found} MB and was not taken: a photo has {most} MB at the most. Choose a smaller size on the phone, or compress it.',
  photoNotTaken:
    'This file is really {fileKind}, not a picture that is taken here. Send a JPEG, PNG or WebP; on an iPhone set the camera to “Most Compatible”.',
  photoTooManyPixels:
    'This photo has {found} megapixels and was not taken: {most} at the most. Make it smaller and send it again.',
  photoUnreadable:
    'This photo cannot be opened: it came incomplete, or is damaged. Choose it once more, or take another.',
  photoWithoutWords:
    'Photo {place} has no caption or no credit yet, so the story was not sent. Add them, then send it.',
  photoNotYours:
    'A photo is gone, or is not yours, so the story was not sent. Take it off and choose the picture again.',
  unitSignOffMissing:
    'Your unit has not signed this off, so it cannot go to review. Say who in the unit approved it, and on which day.',
  filingKeyTaken:
    'The key of this filing is somebody else’s, so it was not taken. Copy the text, begin a new story and send that.',
  weakPassword:
    'A password has {shortest} to {longest} characters and is not a common one. Choose a longer one.',
  notYourUnit: 'Correspondents file for their own unit. Choose a co-organizer you belong to.',
  articleWithoutHeadline: 'The story has no headline, so this cannot go on. Write one first.',
  articleWithoutBody: 'The story has neither text nor captions, so it cannot be submitted. Write it first.',
  storyNotInRecord:
    'The record holds no such story ({article}), so there is nothing to correct or retract. Check that you chose the right one.',
  issueRevisedMeanwhile:
    'Other stories of this issue are being corrected or retracted at the same time. Story {article} was not changed. Please do it again.',
  intakeUnresolved:
    'In {count} places text belongs to no story yet, so no draft was made. Assign it, or discard it explicitly.',
  intakeLinesAstray:
    '{count} lines of the source are left out, counted twice or unknown, so no draft was made and nothing is lost. Read the page in again.',
  articleRepeated: 'The same story ({article}) is on this page twice. Take one away.',
  articleNotPlaceable: 'The story “{article}” is “{state}” and cannot be placed. Choose another.',
  articlePlacedElsewhere:
    'The story “{article}” is on {page} already. A story goes on one page: take it off there first.',
  storiesNotApproved:
    'Page {page} carries stories that have not passed final review: {stories}. Finish their reviews, then sign off.',
  pageUnplaceable:
    'Page {page} cannot be laid out as it is: {faults}. Change these and save again; the page as it was saved stands.',
  pageOverset:
    'Page {page} has copy that does not fit and was not sent to proof: {overset}. Cut so many characters, or give the page another layout, or take a story off.',
  pageNoRoom:
    'Page {page} has no room for: {items}. Make something else smaller at the makeup desk, or take these off, before it goes to proof.',
  pageNotAsPlaced:
    'The copy, a photo or the nameplate of page {page} changed after it was laid out, so that the proof is not of what it says now. Save it at the makeup desk and send it to proof again.',
  pageNotLaidOut:
    'Page {page} is not laid out yet, so there is no layout to keep. Make it up and save it first.',
  layoutNameMissing: 'The page layout has no name and was not kept. Give it one.',
  layoutNameTaken:
    'There is a page layout called “{name}” already. Choose another name, or keep it from a page of that layout.',
  pressFileRefused:
    'This file is neither an ICC profile nor a TTF, OTF or WOFF2 font with TrueType outlines, or it has more than {most} MB. Choose another file.',
  pressFontUnreadable:
    'Pages cannot be set in this font file: {found}. Choose a TTF or WOFF2 file with TrueType outlines.',
  pageStyleInvalid:
    'The data of the page style do not hold and were not saved: {faults}. Correct them as docs/styles.md says.',
  pageStyleUnknown:
    'There is no page style “{style}”, so this was not saved. Give the id of one that comes with Banmian or of one of your own.',
  pageStyleIdKept:
    'This page style is called “{id}” and pages name it, so that its id stays. Make another style.',
  notInvited:
    'The commission “{topic}” asked neither you nor your unit, so it cannot be answered. Please file the copy as it is.',
  commissionClosed:
    'The commission “{topic}” is closed and takes no more copy. Please file it as it is, or ask the editor who commissioned it.',
  commissionAnswered:
    'You have filed for the commission “{topic}” already, so it cannot be declined. To take the copy back, open that article.',
  commissionWithoutTopic: 'The commission has no topic and was not sent. Please say what copy you want.',
  nobodyAsked: 'Nobody was chosen, so nothing was sent. Please choose at least one person or unit.',
  cannotBeAsked:
    '{count} of those chosen cannot file any more, so nothing was sent. Please reload and choose again.',
  deadlineOver: 'The deadline is missing or has passed, so nothing was done. Please choose a time to come.',
  notYourCommission:
    'Somebody else sent this commission, so you cannot close it. Please ask the editor who sent it, or the desk chief.',

  assignNothing: 'No article was chosen, so nothing was assigned. Please choose one or more.',
  assignTooMany: 'At most {most} articles are assigned at once; nothing was assigned. Please choose fewer.',
  assignOnlyYourself:
    'Responsible editors assign articles to themselves alone. To assign to others, please ask the desk chief.',
  assignedToAnother:
    '“{article}” is assigned to {name} already; nothing was changed. Please ask {name}, or the desk chief.',
  assigneeUnknown: 'That person is not there or is no editor any more. Please choose again.',
  assignOutOfTurn:
    '“{article}” is “{state}” now and needs no assigning; nothing was assigned. Please leave it out.',
  assigneeNotForStage:
    '“{article}” is “{state}” now, which is not for {name}’s role; nothing was assigned. Please choose another, or leave it out.',
  assigneeIsAuthor:
    '{name} wrote “{article}” and cannot review it; nothing was assigned. Please choose another, or leave it out.',
  assigneeReviewedAlready:
    '{name} did the {stage} of “{article}” and cannot do another; nothing was assigned. Please choose another, or leave it out.',

  scheduleTimeInvalid:
    '“{time}” is no moment, so no time was set. Give date and time in Beijing, 2026-11-24 06:00 for example.',
  scheduleTimePast: '{time} is over, so no time was set. Choose a later one, or publish now.',
  scheduleNotWaiting:
    'No publication of this issue is waiting: it may be published, cancelled or refused. Reload to see.',
  scheduleNotDue: 'The time of this issue has not come, or another server is at it; nothing was done here.',
  schedulerGone:
    'The account of {name}, who set the time, is disabled, so nothing was published. A duty chief editor has to set the time anew or publish.',
  pressTimeInvalid: '“{time}” is no press time, so nothing was saved. Give date and time in Beijing.',
  weekdayPlanInvalid: 'The template was not saved; this does not hold: {faults}. Mend it and save again.',
  pageTitleMissing: 'Page {page} has no title, so nothing was saved. Give it one.',
  weekdayPlanMissing:
    'There is no template for {weekday}, so nothing was planned. Save one first, or take the last issue or titles of your own.',
  noIssueToPlanFrom:
    'There is no last issue to plan from, so nothing was planned. Use a template, or titles of your own.',
  issueDateInvalid: '“{date}” is not a date. Write year-month-day, as in 2026-11-19.',
  issueDateTaken: 'There is an issue of {date} already. Choose another date, or open that issue.',
  issueDateNotAfterLast:
    '{date} is not after the last issue ({last}); numbers would run out of order, so none was made. Choose a later date.',
  pageNumbersInvalid: 'Pages are numbered from 1 without a gap or a repeat. Check the numbers.',
  pageNotInIssue: 'This page ({page}) is not in this issue. Open it from the pages of the issue.',
  issueClosed: 'The issue of {date} is closed and takes no new story. Place it in the next one.',
  issuePublished:
    'The issue of {date} is published and its pages stay as they are. Correct or retract the story instead.',
  issueNotPublishable:
    'The issue cannot be published yet: {count} things come first, listed below. Nothing was published.',
  issueChangedInPress:
    'A page or a photo of the issue of {date} was changed while it was on the press. It was not published and nothing was changed. Open the issue again, look at it, and publish it then.',
  photoFileUnreadable:
    'The photo file {photo} on page {page} is gone or cannot be read, so nothing was published. Have the administrator restore it, or change the photo and send the page to proof again.',
  printerProfileUnreadable:
    'The ICC profile of the printer is gone, or is none for CMYK or grey, so nothing was printed. Have the administrator name another one in the newspaper’s settings, or none.',
  fontFileMissing:
    'The pages are set in {family}, of which there is no font file, so nothing was printed. Have the administrator add the font to the press files, or take another page style.',
}
