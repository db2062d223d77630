/** What is new: a study is further, or over. */
export interface StudyNews {
  readonly study: string;
  readonly isOver: boolean;
}
