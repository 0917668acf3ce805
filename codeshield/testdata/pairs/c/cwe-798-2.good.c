#include <stdio.h>
#include <stdlib.h>
#include <mysql/mysql.h>

MYSQL *open_database(void)
{
    const char *password = getenv("BILLING_DB_PASSWORD");
    MYSQL *conn;

    if (password == NULL || *password == '\0') {
        fprintf(stderr, "BILLING_DB_PASSWORD is not set\n");
        return NULL;
    }
    conn = mysql_init(NULL);
    if (conn == NULL)
        return NULL;
    if (mysql_real_connect(conn, "db.internal", "billing", password, "billing", 3306, NULL, 0) == NULL) {
        fprintf(stderr, "cannot connect: %s\n", mysql_error(conn));
        mysql_close(conn);
        return NULL;
    }
    mysql_set_character_set(conn, "utf8mb4");
    return conn;
}
