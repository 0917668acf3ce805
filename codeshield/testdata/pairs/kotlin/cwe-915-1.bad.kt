import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.PutMapping
import org.springframework.web.bind.annotation.RequestBody
import org.springframework.web.bind.annotation.RestController
import jakarta.persistence.Entity
import jakarta.persistence.Id

@Entity
class Account(@Id var id: Long, var name: String, var email: String, var role: String = "USER", var balance: Long = 0)

@RestController
class AccountController(private val accounts: AccountRepository) {
    @PutMapping("/accounts/{id}")
    fun update(@PathVariable id: Long, @RequestBody account: Account): Account {
        account.id = id
        return accounts.save(account)
    }
}
