import * as migration_20261123_231158_initial from './20261123_231158_initial';
import * as migration_20261124_041044_films from './20261124_041044_films';
import * as migration_20261124_082321_glossary from './20261124_082321_glossary';
import * as migration_20261124_095333_easy_check from './20261124_095333_easy_check';
import * as migration_20261124_115830_easy_state from './20261124_115830_easy_state';
import * as migration_20261124_123514_number_style from './20261124_123514_number_style';
import * as migration_20261124_125321_review_room from './20261124_125321_review_room';
import * as migration_20261124_145736_barrier_reports from './20261124_145736_barrier_reports';
import * as migration_20261128_145235_gate from './20261128_145235_gate';
import * as migration_20261128_151243_barrier_cases from './20261128_151243_barrier_cases';
import * as migration_20261128_152553_cluster from './20261128_152553_cluster';
import * as migration_20261128_153005_article_reviews from './20261128_153005_article_reviews';
import * as migration_20261128_153701_document_facts from './20261128_153701_document_facts';
import * as migration_20261128_155134_workflow from './20261128_155134_workflow';
import * as migration_20261128_161333_workflow_mails from './20261128_161333_workflow_mails';
import * as migration_20261128_182030_second_factors from './20261128_182030_second_factors';
import * as migration_20261128_193353_reviewers_without_mail from './20261128_193353_reviewers_without_mail';
import * as migration_20261129_135108_parent_first from './20261129_135108_parent_first';
import * as migration_20261129_141000_publish_indexes from './20261129_141000_publish_indexes';

export const migrations = [
  {
    up: migration_20261123_231158_initial.up,
    down: migration_20261123_231158_initial.down,
    name: '20261123_231158_initial',
  },
  {
    up: migration_20261124_041044_films.up,
    down: migration_20261124_041044_films.down,
    name: '20261124_041044_films',
  },
  {
    up: migration_20261124_082321_glossary.up,
    down: migration_20261124_082321_glossary.down,
    name: '20261124_082321_glossary',
  },
  {
    up: migration_20261124_095333_easy_check.up,
    down: migration_20261124_095333_easy_check.down,
    name: '20261124_095333_easy_check',
  },
  {
    up: migration_20261124_115830_easy_state.up,
    down: migration_20261124_115830_easy_state.down,
    name: '20261124_115830_easy_state',
  },
  {
    up: migration_20261124_123514_number_style.up,
    down: migration_20261124_123514_number_style.down,
    name: '20261124_123514_number_style',
  },
  {
    up: migration_20261124_125321_review_room.up,
    down: migration_20261124_125321_review_room.down,
    name: '20261124_125321_review_room',
  },
  {
    up: migration_20261124_145736_barrier_reports.up,
    down: migration_20261124_145736_barrier_reports.down,
    name: '20261124_145736_barrier_reports',
  },
  {
    up: migration_20261128_145235_gate.up,
    down: migration_20261128_145235_gate.down,
    name: '20261128_145235_gate',
  },
  {
    up: migration_20261128_151243_barrier_cases.up,
    down: migration_20261128_151243_barrier_cases.down,
    name: '20261128_151243_barrier_cases',
  },
  {
    up: migration_20261128_152553_cluster.up,
    down: migration_20261128_152553_cluster.down,
    name: '20261128_152553_cluster',
  },
  {
    up: migration_20261128_153005_article_reviews.up,
    down: migration_20261128_153005_article_reviews.down,
    name: '20261128_153005_article_reviews',
  },
  {
    up: migration_20261128_153701_document_facts.up,
    down: migration_20261128_153701_document_facts.down,
    name: '20261128_153701_document_facts',
  },
  {
    up: migration_20261128_155134_workflow.up,
    down: migration_20261128_155134_workflow.down,
    name: '20261128_155134_workflow',
  },
  {
    up: migration_20261128_161333_workflow_mails.up,
    down: migration_20261128_161333_workflow_mails.down,
    name: '20261128_161333_workflow_mails',
  },
  {
    up: migration_20261128_182030_second_factors.up,
    down: migration_20261128_182030_second_factors.down,
    name: '20261128_182030_second_factors',
  },
  {
    up: migration_20261128_193353_reviewers_without_mail.up,
    down: migration_20261128_193353_reviewers_without_mail.down,
    name: '20261128_193353_reviewers_without_mail',
  },
  {
    up: migration_20261129_135108_parent_first.up,
    down: migration_20261129_135108_parent_first.down,
    name: '20261129_135108_parent_first',
  },
  {
    up: migration_20261129_141000_publish_indexes.up,
    down: migration_20261129_141000_publish_indexes.down,
    name: '20261129_141000_publish_indexes'
  },
];
