/** Within how many days of the referral a plan should be agreed, until the scheme says otherwise. Our own starting point. */
export const PLAN_STANDARD_DAYS = 28;
