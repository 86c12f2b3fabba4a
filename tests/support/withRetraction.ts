import type { PublishedPage } from '../../src/published/record'

/** The page as the record gives it after a story was taken back: its row is bare, its boxes say so. */
export function withRetraction(page: PublishedPage, storyNumber: number): PublishedPage {
  return {
    ...page,
    stories: page.stories.filter((story) => story.storyNumber !== storyNumber),
    boxes: page.boxes.map((box) =>
      box.storyNumber === storyNumber ? { ...box, photoUrl: null, state: 'retracted' } : box,
    ),
  }
}
