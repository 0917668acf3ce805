const winston = require('winston');
const logger = winston.createLogger({ transports: [new winston.transports.File({ filename: 'app.log' })] });

function onFailedLogin(req) {
  logger.warn(`login failed for ${req.body.username} from ${req.ip}`);
}
