@RestController
@RequestMapping("/wallet")
class WalletController(private val wallets: WalletRepository) {

    @PostMapping("/{id}/withdraw")
    fun withdraw(@PathVariable id: Long, @RequestParam amount: BigDecimal): Wallet {
        val wallet = wallets.findById(id).orElseThrow()
        wallet.balance = wallet.balance - amount
        return wallets.save(wallet)
    }
}
