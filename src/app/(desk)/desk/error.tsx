'use client'

import { Trouble } from '../../../desk/shell/Trouble'

const ErrorPage = ({ reset }: { readonly reset: () => void }) => <Trouble reset={reset} />

export default ErrorPage
