FROM node:22-bookworm-slim
WORKDIR /app
RUN mkdir /data && chown node:node /app /data
USER node
COPY --chown=node:node package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --include=dev
COPY --chown=node:node . .
RUN node bin/build.mjs
VOLUME /data
EXPOSE 3000
CMD ["node", "bin/start.mjs"]
