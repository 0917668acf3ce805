-- ruleid: sql-dynamic-statement
EXEC('SELECT * FROM users WHERE name = ''' + @name);
-- ruleid: sql-dynamic-statement
SET @sql = N'SELECT * FROM users WHERE name = ''' + @name + N'''';
-- ok: sql-dynamic-statement
EXEC sp_executesql N'SELECT * FROM users WHERE name = @n', N'@n nvarchar(50)', @n = @name;
-- ruleid: sql-rights-for-everybody
GRANT ALL PRIVILEGES ON *.* TO 'app'@'%';
-- ok: sql-rights-for-everybody
GRANT SELECT, INSERT ON app.orders TO 'app'@'10.0.0.5';
-- ruleid: sql-command-shell
EXEC xp_cmdshell 'dir';
-- ok: sql-command-shell
SELECT count(*) FROM orders;
-- ruleid: sql-password-in-script
CREATE USER app IDENTIFIED BY 'Tr0ub4dor-and-3';
-- ok: sql-password-in-script
CREATE USER app IDENTIFIED BY :password;
-- ruleid: sql-weak-hash
UPDATE users SET hash = MD5(password);
-- ok: sql-weak-hash
UPDATE users SET hash = crypt(:password, gen_salt('bf', 12));
CREATE TABLE users (
  -- ruleid: sql-plain-password-column
  password varchar(32),
  -- ok: sql-plain-password-column
  password_hash varchar(255)
);
