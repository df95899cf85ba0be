/** Rows of database/migrations/0041-monitoring-board.sql as the driver gives them. Months: first day, 'YYYY-MM-DD'. */
export interface MonitoringBoardTables {
  reminders: {
    agency_id: string;
    reminder_id: string;
    project_id: string;
    month: string;
    person_id: string;
    reminded_by: string;
    reminded_on: string;
    reminded_at: Date;
  };
}
