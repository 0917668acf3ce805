#include <stdio.h>
#include <mysql/mysql.h>

MYSQL *open_database(void)
{
    MYSQL *conn = mysql_init(NULL);

    if (conn == NULL)
        return NULL;
    if (mysql_real_connect(conn, "db.internal", "billing", "Tr0ub4dor&3", "billing", 3306, NULL, 0) == NULL) {
        fprintf(stderr, "cannot connect: %s\n", mysql_error(conn));
        mysql_close(conn);
        return NULL;
    }
    mysql_set_character_set(conn, "utf8mb4");
    return conn;
}
