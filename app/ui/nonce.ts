import { createContext, useContext } from 'react';

/** The nonce of this document's content security policy, for the inline scripts that Remix writes. */
export const NonceContext = createContext('');

export function useNonce(): string {
  return useContext(NonceContext);
}
