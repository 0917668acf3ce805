#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>
#include <openssl/evp.h>

#define UPDATE_URL "https://updates.example.com/firmware/latest.bin"
#define SIGNATURE_URL UPDATE_URL ".sig"

static int download(const char *url, const char *path)
{
    CURL *curl = curl_easy_init();
    FILE *fp = fopen(path, "wb");
    CURLcode res = CURLE_FAILED_INIT;

    if (curl && fp) {
        curl_easy_setopt(curl, CURLOPT_URL, url);
        curl_easy_setopt(curl, CURLOPT_WRITEDATA, fp);
        curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
        curl_easy_setopt(curl, CURLOPT_MAXFILESIZE_LARGE, (curl_off_t)(32 << 20));
        res = curl_easy_perform(curl);
    }
    if (curl)
        curl_easy_cleanup(curl);
    if (fp && fclose(fp) != 0)
        return -1;
    return res == CURLE_OK ? 0 : -1;
}

/* Downloads the newest firmware, checks the vendor's signature and writes it to the spare partition. */
int update_firmware(EVP_PKEY *vendor_key)
{
    unsigned char *image = NULL, *sig = NULL;
    size_t image_len = 0, sig_len = 0;
    EVP_MD_CTX *md = NULL;
    int rc = -1;

    if (download(UPDATE_URL, "/tmp_fw/latest.bin") != 0 ||
        download(SIGNATURE_URL, "/tmp_fw/latest.sig") != 0)
        return -1;
    if (read_file("/tmp_fw/latest.bin", &image, &image_len) != 0 ||
        read_file("/tmp_fw/latest.sig", &sig, &sig_len) != 0)
        goto out;

    md = EVP_MD_CTX_new();
    if (md == NULL ||
        EVP_DigestVerifyInit(md, NULL, NULL, NULL, vendor_key) != 1 ||
        EVP_DigestVerify(md, sig, sig_len, image, image_len) != 1) {
        fprintf(stderr, "firmware signature is invalid\n");
        goto out;
    }
    rc = flash_partition("/dev/mtd3", "/tmp_fw/latest.bin");
out:
    EVP_MD_CTX_free(md);
    free(image);
    free(sig);
    return rc;
}
