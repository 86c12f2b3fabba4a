import type { Metadata } from 'next'
import type { PublishedStory } from '../../published/record'
import { addresses } from '../addresses'
import { siteMetadata } from '../siteMetadata'
import { excerptOf } from './excerptOf'

export function storyMetadata(story: PublishedStory): Metadata {
  const { copy } = story
  return siteMetadata({
    title: copy.headlines.headline,
    newspaper: story.newspaper,
    description: excerptOf(copy.body, 120).join(''),
    address: addresses.story(story),
    publishedTime: story.publishedAt,
    modifiedTime: story.revisedAt,
  })
}
