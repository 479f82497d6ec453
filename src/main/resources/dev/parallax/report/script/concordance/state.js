// What is sought, and how its lines are shown.

export const sought = {pattern: "", hits: [], order: "document", window: 40, side: "", shown: 0, list: null};
