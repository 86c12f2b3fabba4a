import { notFound } from 'next/navigation'

export const generateStaticParams = () => []

/** No address goes deeper than a story. */
export default function DeeperThanStory() {
  notFound()
}
