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
    fun get(@PathVariable id: Long): ResponseEntity<Invoice> =
        invoices.findById(id)
            .map { ResponseEntity.ok(it) }
            .orElse(ResponseEntity.notFound().build())

    @DeleteMapping("/{id}")
    fun delete(@PathVariable id: Long): ResponseEntity<Void> {
        invoices.deleteById(id)
        return ResponseEntity.noContent().build()
    }
}
