// placeholder, replaced by the store
export {};
