/** What a thread runs that asks for a module which is not there. */
await import(`./${'nowhere'}.js`);
