/** Actions that make a story. What comes with it then, nobody here has decided. */
export const STORY_MADE: readonly string[] = ["story.created", "story.imported"];
