package com.example.api

import jakarta.servlet.FilterChain
import jakarta.servlet.http.HttpServletRequest
import jakarta.servlet.http.HttpServletResponse
import java.security.MessageDigest
import org.springframework.beans.factory.annotation.Value
import org.springframework.stereotype.Component
import org.springframework.web.filter.OncePerRequestFilter

@Component
class ApiKeyFilter(@Value("\${api.key}") private val apiKey: String) : OncePerRequestFilter() {

    override fun doFilterInternal(request: HttpServletRequest, response: HttpServletResponse, chain: FilterChain) {
        val provided = request.getHeader("X-Api-Key")
        if (provided == null || !MessageDigest.isEqual(provided.toByteArray(), apiKey.toByteArray())) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED)
            return
        }
        chain.doFilter(request, response)
    }
}

class TagChecker(private val mac: javax.crypto.Mac) {
    fun verify(payload: ByteArray, tag: ByteArray): Boolean {
        val computed = mac.doFinal(payload)
        return MessageDigest.isEqual(computed, tag)
    }
}
