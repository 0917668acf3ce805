import org.jetbrains.exposed.sql.selectAll
import org.jetbrains.exposed.sql.transactions.transaction

data class UserRow(val id: Long, val name: String)

class UserSearch {
    fun byName(name: String): List<UserRow> = transaction {
        Users.selectAll()
            .where { Users.name like "%${name.replace("%", "\\%")}%" }
            .map { UserRow(it[Users.id], it[Users.name]) }
    }
}
