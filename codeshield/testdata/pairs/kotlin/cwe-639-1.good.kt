package com.example.invoices

import java.security.Principal
import org.springframework.http.ResponseEntity
import org.springframework.web.bind.annotation.DeleteMapping
import org.springframework.web.bind.annotation.GetMapping
import org.springframework.web.bind.annotation.PathVariable
import org.springframework.web.bind.annotation.RequestMapping
import org.springframework.web.bind.annotation.RestController

@RestController
@RequestMapping("/api/invoices")
class InvoiceController(private val invoices: InvoiceRepository) {

    @GetMapping
    fun mine(principal: Principal): List<Invoice> = invoices.findAllByOwner(principal.name)

    @GetMapping("/{id}")
    fun get(@PathVariable id: Long, principal: Principal): ResponseEntity<Invoice> =
        invoices.findByIdAndOwner(id, principal.name)
            ?.let { ResponseEntity.ok(it) }
            ?: ResponseEntity.notFound().build()

    @DeleteMapping("/{id}")
    fun delete(@PathVariable id: Long, principal: Principal): ResponseEntity<Void> {
        val removed = invoices.deleteByIdAndOwner(id, principal.name)
        return if (removed > 0) ResponseEntity.noContent().build() else ResponseEntity.notFound().build()
    }
}
