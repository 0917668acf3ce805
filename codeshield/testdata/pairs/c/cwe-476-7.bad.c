#include <linux/slab.h>
#include <linux/uaccess.h>
#include <linux/fs.h>

struct my_ctx {
    char name[32];
    int mode;
    spinlock_t lock;
};

static int my_open(struct inode *inode, struct file *filp)
{
    struct my_ctx *ctx = kzalloc(sizeof(*ctx), GFP_KERNEL);

    spin_lock_init(&ctx->lock);
    ctx->mode = 0;
    filp->private_data = ctx;
    return 0;
}

static long my_ioctl(struct file *filp, unsigned int cmd, unsigned long arg)
{
    struct my_ctx *ctx = filp->private_data;

    if (cmd != MY_SET_MODE)
        return -ENOTTY;
    spin_lock(&ctx->lock);
    ctx->mode = (int)arg;
    spin_unlock(&ctx->lock);
    return 0;
}
