/**
 * The design system: every screen is made of these. Heavier parts have doors of their own, so that they are
 * loaded only where they stand: charts/index.ts, month-grid/index.ts; words and formats: language/index.ts.
 */
export { Button, type ButtonLook, type ButtonProps, buttonClass, IconButton } from './button.tsx';
export { classes } from './classes.ts';
export { ConfirmButton, type ConfirmButtonProps } from './confirm-button.tsx';
export { ConfirmDialog, type ConfirmDialogProps, Dialog, type DialogProps } from './dialog.tsx';
export { AnnounceProvider, useAnnounce } from './feedback/announce.tsx';
export { goToCell, type MissingItem, MissingList } from './feedback/missing-list.tsx';
export {
  type ApiRefusal,
  ApiRefusalView,
  type ApiRefusalViewProps,
  ClauseLink,
  Refusal,
  type RefusalProps,
  type RefusedField,
} from './feedback/refusal.tsx';
export { RefusedPage, type RefusedPageProps } from './feedback/refused-page.tsx';
export { SaveProblem, type SaveProblemProps } from './feedback/save-problem.tsx';
export { SavedMark, type Saving } from './feedback/saved-mark.tsx';
export { StateBadge, type StateBadgeProps, type Tone, ToneText, toneText } from './feedback/state-badge.tsx';
export {
  type SavedCopy,
  type SavedCopyOptions,
  type StoredCopy,
  useSavedCopy,
} from './feedback/use-saved-copy.ts';
export { ProgressBar, Skeleton, Waiting } from './feedback/waiting.tsx';
export { Checkbox, type CheckboxProps, RadioGroup, type RadioGroupProps } from './fields/checkbox.tsx';
export { DateField, type DateFieldProps } from './fields/date-field.tsx';
export { FigureField, type FigureFieldProps } from './fields/figure-field.tsx';
export { figureText, readFigure, sameFigure } from './fields/figure-text.ts';
export { MoneyField, type MoneyFieldProps } from './fields/money-field.tsx';
export { type Choice, ComboBox, Select, type SelectProps } from './fields/select.tsx';
export { TextArea, type TextAreaProps, TextField, type TextFieldProps } from './fields/text-field.tsx';
export { useUnreadable } from './fields/unreadable.ts';
export { FileDrop, type FileDropProps } from './file-drop.tsx';
export { FileLink, type FileLinkProps, FileSaver } from './file-link.tsx';
export { Icon, type IconName } from './icon.tsx';
export { Link, type LinkProps } from './link.tsx';
export {
  EmptyState,
  type EmptyStateProps,
  Facts,
  PageHeader,
  type PageHeaderProps,
  Section,
} from './page.tsx';
export { SidePanel, type SidePanelProps } from './side-panel.tsx';
export { type DataColumn, DataTable, type DataTableProps } from './tables/data-table.tsx';
export { type SortState, sortRows } from './tables/sort-rows.ts';
export { type TabDefinition, Tabs, type TabsProps } from './tabs.tsx';
