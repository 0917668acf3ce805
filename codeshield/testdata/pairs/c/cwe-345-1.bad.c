#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <curl/curl.h>

#define UPDATE_URL "http://updates.example.com/firmware/latest.bin"

/* Downloads the newest firmware and writes it to the spare partition. */
int update_firmware(void)
{
    CURL *curl = curl_easy_init();
    FILE *fp = fopen("/tmp_fw/latest.bin", "wb");
    CURLcode res;

    if (!curl || !fp)
        return -1;

    curl_easy_setopt(curl, CURLOPT_URL, UPDATE_URL);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, fp);
    curl_easy_setopt(curl, CURLOPT_FAILONERROR, 1L);
    res = curl_easy_perform(curl);
    curl_easy_cleanup(curl);
    fclose(fp);
    if (res != CURLE_OK)
        return -1;

    return flash_partition("/dev/mtd3", "/tmp_fw/latest.bin");
}
