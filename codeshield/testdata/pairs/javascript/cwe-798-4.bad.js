import { S3Client, PutObjectCommand } from '@aws-sdk/client-s3';

const s3 = new S3Client({
  region: 'eu-central-1',
  credentials: {
    accessKeyId: 'AKIAQ3EGRVXK4MZJ7T2B',
    secretAccessKey: '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',
  },
});

export async function storeReport(key, body) {
  await s3.send(new PutObjectCommand({
    Bucket: 'acme-reports',
    Key: key,
    Body: body,
    ServerSideEncryption: 'AES256',
  }));
}
