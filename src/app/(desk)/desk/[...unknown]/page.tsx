import { notFound } from 'next/navigation'

/** An address of nothing under /desk: told in the desk's own words, which only a page of the desk leads to. */
const Page = () => notFound()

export default Page
