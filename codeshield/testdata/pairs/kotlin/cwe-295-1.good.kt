val client = OkHttpClient.Builder()
    .certificatePinner(CertificatePinner.Builder().add("api.example.com", PIN).build())
    .build()
