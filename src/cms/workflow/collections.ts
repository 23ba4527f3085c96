/** A collection whose texts are reviewed before they go public. */
export type WorkflowCollection = 'news' | 'projects' | 'pages' | 'municipalities' | 'easy-texts'
