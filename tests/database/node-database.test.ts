import { openNodeDatabase } from '#app/database/node-database.ts';
import { databaseContract } from './database-contract.ts';

databaseContract(openNodeDatabase);
