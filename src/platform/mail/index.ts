/** Sends mail, or keeps it in a folder until a mail server is configured. */
export { type Letter, type Mail, openMail } from './mail.ts';
