# The mock as a container image, with nothing in it but Node, the package as it is published, and what the package depends on:
#
#   docker build --tag genesys-mock .
#   docker run --rm --publish 127.0.0.1:4310:4310 --env GENESYS_MOCK_CONTROL_TOKEN genesys-mock
#
# Inside it listens on every address, so it does not start without a control token. It is expected below 90 MB compressed, of which
# Node is more than half; that is not measured, for want of a container engine where this was written. `npm run image:steps` takes
# the steps without one, each in a folder for its stage: therefore no RUN names an absolute path.

# All that is made here is JavaScript, so it is made once, on the platform that builds, for every platform.
FROM --platform=$BUILDPLATFORM node:24.21.0-slim AS build
WORKDIR /packed
WORKDIR /source
COPY . .
RUN npm ci
# Records the pacts and compiles; npm is told in .npmrc to run no scripts by itself.
RUN npm pack --pack-destination=../packed
WORKDIR /app
RUN tar --extract --gzip --strip-components=1 --file=$(ls ../packed/*.tgz)
# The versions of the lockfile, which the package itself cannot bring along.
RUN cp ../source/package-lock.json . \
 && npm ci --omit=dev --omit=optional --omit=peer --ignore-scripts \
 && rm package-lock.json

# Its releases have no tags of their own. Where a build must be the same for ever, add the digest that the tag has on that day;
# Dependabot then keeps it fresh.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
WORKDIR /app
COPY --from=build /app .
USER nonroot
EXPOSE 4310
# There is no shell and no curl, but Node. Health needs no token.
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s CMD ["/nodejs/bin/node", "--eval", \
  "fetch('http://127.0.0.1:' + (process.env.GENESYS_MOCK_PORT || 4310) + '/__mock/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "dist/scripts/cli/genesys-mock.js"]
CMD ["start", "--host", "0.0.0.0"]
