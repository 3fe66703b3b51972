"""The SQL of the reference: tables as they are typed, their conversion, and the sums as of a day.

Money is a whole number of ten-thousandths of the base currency after the conversion, so that every
sum is exact. Windows hold the days after their start.
"""

SCHEMA = """
CREATE TABLE keys (key VARCHAR, account VARCHAR);
CREATE TABLE rates (day DATE, currency VARCHAR, rate DECIMAL(18, 6));
CREATE TABLE typed_orders (
    number INTEGER, order_id VARCHAR, day DATE, key VARCHAR, amount DECIMAL(18, 4),
    currency VARCHAR, cost DECIMAL(18, 4), status VARCHAR, is_return BOOLEAN, due DATE, paid DATE);
CREATE TABLE typed_answers (
    day DATE, key VARCHAR, metric VARCHAR, score INTEGER, low INTEGER, high INTEGER);
CREATE TABLE typed_potential (
    key VARCHAR, product VARCHAR, year INTEGER, spender VARCHAR, spend DECIMAL(18, 4),
    currency VARCHAR);
CREATE TABLE typed_costs (
    key VARCHAR, period VARCHAR, kind VARCHAR, cost DECIMAL(18, 4), currency VARCHAR);

-- A whole quotient, rounded half to even.
CREATE MACRO half_even(dividend, divisor) AS
    (SELECT CASE WHEN 2 * rest > divisor OR (2 * rest = divisor AND quotient % 2 <> 0)
                 THEN quotient + 1 ELSE quotient END
     FROM (SELECT ((dividend % divisor) + divisor) % divisor AS rest,
                  (dividend - ((dividend % divisor) + divisor) % divisor) // divisor AS quotient));
CREATE MACRO units(amount) AS CAST(amount * 10000 AS HUGEINT);
CREATE MACRO rate_of(code, last_day) AS
    CASE WHEN code IN ('', 'EUR') THEN 1000000
         ELSE (SELECT CAST(arg_max(rate, day) * 1000000 AS HUGEINT) FROM rates
               WHERE currency = code AND day <= last_day) END;
CREATE MACRO converted(amount, rate) AS half_even(units(amount) * rate, 1000000);
CREATE MACRO owner_of(typed_key) AS
    coalesce((SELECT account FROM keys WHERE key = typed_key), typed_key);
"""

# An amount of a period in another currency takes the last rate of the period.
CONVERSION = """
CREATE TABLE order_rows AS
    SELECT owner_of(key) AS account,
           coalesce(nullif(order_id, ''), 'row ' || number) AS order_id, day,
           converted(CASE WHEN is_return THEN -abs(amount) ELSE amount END, rate) AS amount,
           converted(CASE WHEN is_return AND amount <> 0 THEN -abs(cost) ELSE cost END, rate)
               AS cost,
           status, due, paid
    FROM (SELECT *, rate_of(currency, day) AS rate FROM typed_orders)
    WHERE status <> 'cancelled';
CREATE TABLE answers AS
    SELECT owner_of(key) AS account, day, metric, score, low, high FROM typed_answers;
CREATE TABLE potential AS
    SELECT owner_of(key) AS account, year, spender,
           converted(spend, rate_of(currency, make_date(year, 12, 31))) AS spend
    FROM typed_potential;
CREATE TABLE costs AS
    SELECT owner_of(key) AS account, first_month, months,
           converted(cost, rate_of(currency, last_day(make_date(
               CAST((first_month + months - 1) // 12 AS INTEGER),
               CAST((first_month + months - 1) % 12 + 1 AS INTEGER), 1)))) AS cost
    FROM (SELECT *,
              CAST(period[1:4] AS INTEGER) * 12 + CASE
                  WHEN length(period) = 4 THEN 0
                  WHEN period[6] = 'Q' THEN 3 * (CAST(period[7] AS INTEGER) - 1)
                  ELSE CAST(period[6:7] AS INTEGER) - 1 END AS first_month,
              CASE WHEN length(period) = 4 THEN 12
                   WHEN period[6] = 'Q' THEN 3 ELSE 1 END AS months
          FROM typed_costs);
"""

# The order rows that are known, and the orders with a positive sum, each on its earliest day.
KNOWN = "CREATE OR REPLACE TEMP TABLE known AS SELECT * FROM order_rows WHERE day <= $as_of"
ORDERS_KNOWN = """
CREATE OR REPLACE TEMP TABLE orders AS
    SELECT account, order_id, min(day) AS day, sum(amount) AS amount
    FROM known GROUP BY account, order_id HAVING sum(amount) > 0
"""

# Who has a row that is known: of a period, from its first day on.
NAMED = """
SELECT account FROM known
UNION SELECT account FROM answers WHERE day <= $as_of
UNION SELECT account FROM potential WHERE year <= year($as_of)
UNION SELECT account FROM costs WHERE first_month <= year($as_of) * 12 + month($as_of) - 1
"""

REVENUE = """
SELECT account, sum(amount) AS revenue_all,
       coalesce(sum(amount) FILTER (day > $trailing_start), 0) AS revenue_ttm,
       coalesce(sum(amount) FILTER (day > $prior_start AND day <= $trailing_start), 0)
           AS revenue_prior,
       sum(coalesce(cost, 0)) FILTER (day > $trailing_start) AS cost_of_goods,
       bool_and(cost IS NOT NULL OR amount = 0) FILTER (day > $trailing_start) AS all_costs_known
FROM known GROUP BY account
"""

REVENUE_BETWEEN = """
SELECT account, sum(amount) FROM known WHERE day > $start AND day <= $end GROUP BY account
"""

ORDERS = """
SELECT account, count(*) AS orders_all, min(day) AS first_order, max(day) AS last_order,
       count(*) FILTER (day > $trailing_start) AS orders_ttm,
       sum(amount) FILTER (day > $trailing_start) AS sales_ttm,
       count(*) FILTER (day > $prior_start AND day <= $trailing_start) AS orders_prior,
       sum(amount) FILTER (day > $prior_start AND day <= $trailing_start) AS sales_prior,
       max(day) FILTER (day <= $trailing_start) AS last_before_ttm,
       min(day) FILTER (day > $trailing_start) AS first_in_ttm
FROM orders GROUP BY account
"""

GAPS = """
WITH days AS (SELECT DISTINCT account, day FROM orders),
     steps AS (
         SELECT account, day - lag(day) OVER (PARTITION BY account ORDER BY day) AS gap FROM days)
SELECT account, count(*) AS order_days, list(gap ORDER BY gap) FILTER (gap IS NOT NULL) AS gaps
FROM steps GROUP BY account
"""

MONTHS = """
SELECT account, year(day) * 12 + month(day) - 1 AS month_index, sum(amount) AS revenue
FROM known GROUP BY ALL
"""

ANSWERS = """
SELECT account, metric, list([score, low, high]) AS marks
FROM answers WHERE day > $trailing_start AND day <= $as_of GROUP BY account, metric
"""

POTENTIAL = """
WITH counted AS (
    SELECT * FROM potential
    WHERE spender NOT IN ('unknown', 'not_applicable') AND year <= year($as_of))
SELECT account, sum(spend) AS potential FROM counted
WHERE year = (SELECT max(year) FROM counted AS other WHERE other.account = counted.account)
GROUP BY account
"""

# Each entry is spread evenly over its months; the sum is rounded once.
COSTS = """
SELECT account, half_even(sum(cost * overlap * (12 // months)), 12) AS cost_to_serve
FROM (SELECT *, greatest(0, least(first_month + months - 1, $last_month)
                            - greatest(first_month, $last_month - 11) + 1) AS overlap FROM costs)
WHERE overlap > 0 GROUP BY account
"""

# An invoice is an order with a due date.
INVOICES = """
WITH invoices AS (
    SELECT account, order_id, sum(amount) AS amount, max(due) AS due, max(paid) AS paid,
           bool_or(status = 'paid') AS marked_paid
    FROM known WHERE due IS NOT NULL GROUP BY account, order_id HAVING sum(amount) > 0),
states AS (
    SELECT *, coalesce(paid > $trailing_start AND paid <= $as_of, false) AS paid_in_ttm,
           greatest(0, paid - due) AS late,
           CASE WHEN paid IS NULL THEN NOT marked_paid ELSE paid > $as_of END AS unpaid
    FROM invoices)
SELECT account, count(*) FILTER (paid_in_ttm) AS paid_count,
       sum(late) FILTER (paid_in_ttm) AS days_late,
       sum(late * amount) FILTER (paid_in_ttm) AS amount_days_late,
       sum(amount) FILTER (paid_in_ttm) AS paid_amount,
       count(*) FILTER (paid_in_ttm AND late > 0) AS paid_late,
       coalesce(sum(amount) FILTER (unpaid), 0) AS unpaid,
       coalesce(sum(amount) FILTER (unpaid AND due < $as_of), 0) AS overdue
FROM states GROUP BY account
"""
