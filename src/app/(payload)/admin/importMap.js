import { NewerVersionPanel as NewerVersionPanel_ebd7cf8ac7e7a9b262fd0edf50ec104c } from '../../../../src/admin/newerVersion/NewerVersionPanel'
import { EasyTextLink as EasyTextLink_c9ed45eb63c2bfcecd59003205b4a010 } from '../../../../src/admin/EasyTextLink'
import { EasyTextCell as EasyTextCell_27631db25e159eb2d7924aadea3f6140 } from '../../../../src/admin/EasyTextCell'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ArticleReviewsPanel as ArticleReviewsPanel_84e68bc39d032a25983ee873ba86cdc1 } from '../../../../src/admin/reviews/ArticleReviewsPanel'
import { WorkflowPanel as WorkflowPanel_d2749c33c85bbb171513ff5bdaa34b30 } from '../../../../src/admin/workflow/WorkflowPanel'
import { WorkflowCell as WorkflowCell_53d712b689f678cbc2a2c0f26994dcd1 } from '../../../../src/admin/workflow/WorkflowCell'
import { GatePanel as GatePanel_7dc4cc313d0dfe023cfb674c845b154d } from '../../../../src/admin/a11yGate/GatePanel'
import { GateHint as GateHint_992208429b68e8de3a4afb753ecca07a } from '../../../../src/admin/a11yGate/GateHint'
import { StandardTextLink as StandardTextLink_0907302272ba0801b3fb5590b291f59b } from '../../../../src/admin/StandardTextLink'
import { SentenceLines as SentenceLines_0454c6b4116f95685c84262f33d70e91 } from '../../../../src/admin/easyCheck/SentenceLines'
import { RendersField as RendersField_3b70582ca27a4b3d183920f9df1dc81e } from '../../../../src/admin/easyState/RendersField'
import { PictogramPicker as PictogramPicker_e74eb85ff37c16fe297047bb9de22e62 } from '../../../../src/admin/PictogramPicker'
import { EasyCheckPanel as EasyCheckPanel_6384136d45c01caafb967b616d0ae25b } from '../../../../src/admin/easyCheck/EasyCheckPanel'
import { EasyStatePanel as EasyStatePanel_963b9bdfa5a85f85e5b1facd0c361b5b } from '../../../../src/admin/easyState/EasyStatePanel'
import { RoomAccess as RoomAccess_51d7ddf19f97be146a5cb0dadfdcd503 } from '../../../../src/admin/RoomAccess'
import { CaseAccess as CaseAccess_d950510089581f740fc3aaafb60c136c } from '../../../../src/admin/CaseAccess'
import { SecondFactorField as SecondFactorField_8b3f0b4f910b8abe8fd5aae092dc4c6c } from '../../../../src/admin/logIn/SecondFactorField'
import { Dashboard as Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee } from '../../../../src/admin/Dashboard'
import { BarriersView as BarriersView_7e162420452ed88b773d59525ea05d92 } from '../../../../src/admin/a11yGate/BarriersView'
import { LogInView as LogInView_42ea4db2e4a9ab35148caa5fa3c94ae7 } from '../../../../src/admin/logIn/LogInView'
import { SecondFactorView as SecondFactorView_f4bd642659792d878ea1fb5b17dd8294 } from '../../../../src/admin/logIn/SecondFactorView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/admin/newerVersion/NewerVersionPanel#NewerVersionPanel": NewerVersionPanel_ebd7cf8ac7e7a9b262fd0edf50ec104c,
  "/src/admin/EasyTextLink#EasyTextLink": EasyTextLink_c9ed45eb63c2bfcecd59003205b4a010,
  "/src/admin/EasyTextCell#EasyTextCell": EasyTextCell_27631db25e159eb2d7924aadea3f6140,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/admin/reviews/ArticleReviewsPanel#ArticleReviewsPanel": ArticleReviewsPanel_84e68bc39d032a25983ee873ba86cdc1,
  "/src/admin/workflow/WorkflowPanel#WorkflowPanel": WorkflowPanel_d2749c33c85bbb171513ff5bdaa34b30,
  "/src/admin/workflow/WorkflowCell#WorkflowCell": WorkflowCell_53d712b689f678cbc2a2c0f26994dcd1,
  "/src/admin/a11yGate/GatePanel#GatePanel": GatePanel_7dc4cc313d0dfe023cfb674c845b154d,
  "/src/admin/a11yGate/GateHint#GateHint": GateHint_992208429b68e8de3a4afb753ecca07a,
  "/src/admin/StandardTextLink#StandardTextLink": StandardTextLink_0907302272ba0801b3fb5590b291f59b,
  "/src/admin/easyCheck/SentenceLines#SentenceLines": SentenceLines_0454c6b4116f95685c84262f33d70e91,
  "/src/admin/easyState/RendersField#RendersField": RendersField_3b70582ca27a4b3d183920f9df1dc81e,
  "/src/admin/PictogramPicker#PictogramPicker": PictogramPicker_e74eb85ff37c16fe297047bb9de22e62,
  "/src/admin/easyCheck/EasyCheckPanel#EasyCheckPanel": EasyCheckPanel_6384136d45c01caafb967b616d0ae25b,
  "/src/admin/easyState/EasyStatePanel#EasyStatePanel": EasyStatePanel_963b9bdfa5a85f85e5b1facd0c361b5b,
  "/src/admin/RoomAccess#RoomAccess": RoomAccess_51d7ddf19f97be146a5cb0dadfdcd503,
  "/src/admin/CaseAccess#CaseAccess": CaseAccess_d950510089581f740fc3aaafb60c136c,
  "/src/admin/logIn/SecondFactorField#SecondFactorField": SecondFactorField_8b3f0b4f910b8abe8fd5aae092dc4c6c,
  "/src/admin/Dashboard#Dashboard": Dashboard_0e40dcc78d39e577ce0ac8f99e5b93ee,
  "/src/admin/a11yGate/BarriersView#BarriersView": BarriersView_7e162420452ed88b773d59525ea05d92,
  "/src/admin/logIn/LogInView#LogInView": LogInView_42ea4db2e4a9ab35148caa5fa3c94ae7,
  "/src/admin/logIn/SecondFactorView#SecondFactorView": SecondFactorView_f4bd642659792d878ea1fb5b17dd8294,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
