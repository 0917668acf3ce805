use aes::cipher::{block_padding::Pkcs7, BlockEncryptMut, KeyIvInit};

type Aes128CbcEnc = cbc::Encryptor<aes::Aes128>;

const IV: [u8; 16] = [0x24; 16];

pub fn encrypt(key: &[u8; 16], data: &[u8]) -> Vec<u8> {
    Aes128CbcEnc::new(key.into(), &IV.into()).encrypt_padded_vec_mut::<Pkcs7>(data)
}
