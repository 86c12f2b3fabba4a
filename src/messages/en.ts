import { deskEn } from './deskEn'
import type { zh } from './zh'

/** The words of Banmian in English, key by key as in zh.ts. */
export const en: typeof zh = {
  refusal: {
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
    pageOutOfTurn: 'The page is now “{state}”, so this is not possible ({act}). Reload and go on from there.',
    pageChanged:
      'Page {page} has changed since you saw it, so nothing was recorded. Look at the new page, then go on.',
    pageEmpty:
      'Page {page} carries no story, so it cannot go to proof. Place stories, or have the duty chief editor leave it out.',
    proofRoundOutOfTurn: 'Proof {next} is next, not proof {round}. Proofs follow each other.',
    proofreadAlready:
      'You have already done proof {round} of this page, and no two proofs are by one person. Hand it to another proofreader.',
    proofsIncomplete: 'Page {page} has {done} of three proofs. It can be signed off after the third.',
    issueOutOfTurn:
      'The issue is now “{state}”, so this is not possible ({act}). Reload and go on from there.',

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
    photoInUse:
      'This photo is under review or published with the story “{article}”: neither picture nor caption can change. Have the story returned first, or add another photo.',
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
  },
  fault: {
    issueNotClosed: 'The issue is not closed yet. Close it first.',
    issueDatePublished: 'An issue of {date} has been published already.',
    nothingToPublish: 'The issue has no page to publish.',
    mastheadIncomplete:
      'What a paper must print is missing or malformed: {items}. Complete it in the newspaper settings.',
    pageNotSignedOff:
      'Page {page} is not signed off (“{state}”). Sign it off, or leave it out with a reason.',
    pageHashChanged: 'Page {page} has changed since it was signed off. Reopen, proof and sign it off again.',
    pageNotLaidOut:
      'Page {page} was never laid out. Reopen it, lay it out at the makeup desk and send it to proof.',
    placedPageChanged:
      'Page {page} as it is stored laid out is not the page that was signed off. Reopen it, lay it out, and have it proofed and signed off again.',
    pageNumberTwice: 'There are two pages {page}. Correct their numbers.',
    pageEmpty: 'Page {page} carries no story. Place some, or leave it out with a reason.',
    storyMissing: 'The story “{story}” on page {page} cannot be found. Make up the page again.',
    storyTwice: 'The story “{story}” is placed more than once, here on page {page}. Keep one.',
    storyPublishedAlready: 'The story “{story}” on page {page} has been published already. Take it off.',
    storyNotApproved: 'The story “{story}” on page {page} has not passed final review (“{state}”).',
    storyWithoutHeadline: 'A story on page {page} has no headline ({story}). Write one and submit it again.',
    storyWithoutNumber:
      'The story “{story}” on page {page} has no article number. Return it and have it submitted again.',
    storyCopyChanged:
      'The story “{story}” on page {page} is not the copy that final review passed. Review it again.',
    storyNotAsSigned:
      'The story “{story}” on page {page} is not the copy that was signed off. Sign the page off again.',
    storyEmbargoed:
      'The story “{story}” on page {page} is under embargo until {until}. Take it off, or wait.',
  },
  state: {
    draft: 'draft',
    awaitingFirstReview: 'awaiting first review',
    awaitingSecondReview: 'awaiting second review',
    awaitingFinalReview: 'awaiting final review',
    approved: 'approved',
    published: 'published',
    retracted: 'retracted',
    rejected: 'rejected',
    makeup: 'in make-up',
    proofing: 'in proof',
    signedOff: 'signed off',
    planned: 'planned',
    closed: 'closed',
  },
  role: {
    correspondent: 'Correspondent',
    reporter: 'Reporter',
    responsibleEditor: 'Responsible editor',
    deskChief: 'Desk chief',
    dutyChiefEditor: 'Duty chief editor',
    proofreader: 'Proofreader',
    pageDesigner: 'Page designer',
    administrator: 'Administrator',
    auditor: 'Auditor',
  },
  stage: {
    firstReview: 'first review',
    secondReview: 'second review',
    finalReview: 'final review',
  },
  act: {
    fileArticle: 'file a story',
    takeInPage: 'take in a page',
    changeCopy: 'change the copy',
    changeDetails: 'change the details',
    submit: 'submit',
    withdraw: 'withdraw',
    pass: 'pass',
    return: 'return',
    reject: 'reject',
    reopen: 'reopen the story',
    publish: 'publish the story',
    correct: 'correct',
    retract: 'retract',
    changePage: 'make up the page',
    assignPage: 'assign an editor',
    sendToProof: 'send to proof',
    completeProof: 'complete a proof',
    signOff: 'sign off',
    reopenPage: 'reopen the page',
    leaveOut: 'leave the page out',
    planIssue: 'plan an issue',
    closeIssue: 'close the issue',
    publishIssue: 'publish the issue',
    keepPageLayout: 'keep the page layout',
  },
  pageItem: {
    pageFlag: 'the page flag',
    coOrganizers: 'the strip of co-organizers',
    advertisement: 'an advertisement',
  },
  oversetStory: '“{story}” by {lines} lines, {characters} characters',
  subject: {
    article: 'story',
    page: 'page',
    issue: 'issue',
  },
  checklist: {
    orientation: 'Political orientation',
    facts: 'Facts',
    wording: 'Wording',
    copyright: 'Copyright',
    secrecy: 'Secrecy',
  },
  returnReason: {
    orientation: 'Orientation',
    facts: 'Facts to be checked',
    wording: 'Wording to be mended',
    copyright: 'Copyright',
    secrecy: 'Secret or not for the public',
    incomplete: 'Something is missing',
    length: 'Too long or too short',
    duplicate: 'Filed twice, or elsewhere as well',
    notSuitable: 'Not for this paper',
    other: 'Other',
  },
  mastheadItem: {
    name: 'name',
    cn: 'CN number',
    supervisor: 'supervisor',
    sponsor: 'sponsor',
    publisher: 'publisher',
    address: 'address',
    phone: 'phone',
    printer: 'printer',
    distribution: 'distribution or postal code',
    price: 'price',
  },
  api: {
    badDate: 'The date has to be a day of the calendar, written YYYY-MM-DD.',
    badPageNumber: 'The page number has to be a whole number from 1 to 999.',
    badStoryId: 'The id of a story is date, page and place: 2026-11-23-3-2, for example.',
    badLimit: 'limit has to be a whole number from 1 to 100.',
    badBefore: 'before has to be a date, written YYYY-MM-DD.',
    noSuchIssue: 'No issue was published on this day.',
    noSuchPage: 'This issue has no such page.',
    noSuchStory: 'The record has no such story.',
    storyRetracted: 'This story has been retracted.',
    recordUnavailable: 'The record cannot be read at the moment. Try again shortly.',
  },
  site: {
    description: '{newspaper} online, issue by issue and page by page.',
    skipToContent: 'Skip to content',
    siteNavigation: 'Site',
    newestIssue: 'Newest issue',
    archive: 'Archive',
    archiveTitle: 'Past issues',
    archiveEarlier: 'Earlier issues',
    archiveEmpty: 'No issue has been published yet.',
    pages: 'Pages of this issue',
    pagesToday: '{count} pages today',
    digest: 'In this issue',
    issueNavigation: 'Issues before and after',
    previousIssue: 'Previous issue',
    nextIssue: 'Next issue',
    pageNavigation: 'Pages before and after',
    previousPage: 'Previous page',
    nextPage: 'Next page',
    storyNavigation: 'Stories before and after on this page',
    previousStory: 'Previous story',
    nextStory: 'Next story',
    onThisPage: 'On this page',
    backToPage: 'Back to {page}',
    wholePage: 'Read {page} in full',
    pageStrip: 'Pages as printed',
    pageDrawing: '{page} as printed; its links lead to the stories',
    pageWindow: 'Page',
    pageSize: 'Size of the page',
    sizeWhole: 'Whole page',
    sizeWidth: 'Full width',
    sizePercent: '{percent}%',
    skipToStories: 'Skip the page, go to its stories',
    asText: 'As text',
    asPage: 'As printed',
    asTextTitle: '{page} (as text)',
    downloads: 'Download',
    pagePdf: 'This page as PDF',
    issuePdf: 'Whole issue as PDF',
    fileSize: ' ({size})',
    corrected: 'corrected',
    withdrawnStory: 'This story has been retracted',
    lunar: 'Lunar calendar: {lunar}',
    cn: 'CN number',
    postalCode: 'Postal code',
    supervisor: 'Supervised by',
    sponsor: 'Sponsored by',
    publisher: 'Published by',
    address: 'Address',
    phone: 'Telephone',
    printer: 'Printed by',
    distribution: 'Distribution',
    price: 'Price',
    colophon: 'Imprint',
    source: 'Source: {source}',
    unit: 'Filed by: {unit}',
    rubric: 'Rubric: {rubric}',
    storiesCount: '{count} stories',
    correction: 'Correction',
    correctedAt: 'Corrected {moment}',
    retracted: 'This story has been retracted',
    retractedAt: 'Retracted {moment}',
    retractedFrom: 'First printed {day}, {page}',
    coOrganizers: 'Co-organizers',
    photo: 'News photograph',
    caption: 'Caption',
    pageEmpty: 'This page has no story to read.',
    notFoundTitle: 'No such page',
    notFoundText:
      'No issue, page or story stands at this address; it may be mistyped. Addresses never change once an issue is out.',
    unavailableTitle: 'The newspaper cannot be opened now',
    unavailableText:
      'Its contents cannot be read at the moment. Reload in a minute or two; if that does not help, tell the newspaper.',
    noIssueTitle: 'The first issue is not out yet',
    noIssueText: 'Once an issue is published, the newest one stands here.',
    toNewest: 'Read the newest issue',
    toArchive: 'See past issues',
  },
  desk: deskEn,
}
