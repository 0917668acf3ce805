@RestController
@RequestMapping("/wallet")
class WalletController(private val wallets: WalletRepository) {

    @PostMapping("/{id}/withdraw")
    fun withdraw(@PathVariable id: Long, @RequestParam amount: BigDecimal): Wallet {
        if (amount <= BigDecimal.ZERO) throw ResponseStatusException(HttpStatus.BAD_REQUEST)
        val wallet = wallets.findById(id).orElseThrow()
        if (wallet.balance < amount) throw ResponseStatusException(HttpStatus.CONFLICT)
        wallet.balance = wallet.balance - amount
        return wallets.save(wallet)
    }
}
