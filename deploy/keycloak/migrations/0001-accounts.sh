# Realms that were laid before administrators could load people's accounts lack the client through which budget-service does it. Sourced
# by ../migrate; each command finds done what it would do.

scope_id() {
    kcadm get client-scopes -r jixiao --fields id,name --format csv --noquotes | sed -n "s/^\([^,]*\),$1\$/\1/p"
}

if [ -z "$(scope_id directory)" ]; then
    kcadm create client-scopes -r jixiao -f - <<'JSON'
{
  "name": "directory",
  "description": "What the directory's own client needs to keep accounts; grants nothing in the suite.",
  "protocol": "openid-connect",
  "attributes": {"include.in.token.scope": "false", "display.on.consent.screen": "false"},
  "protocolMappers": [
    {
      "name": "subject",
      "protocol": "openid-connect",
      "protocolMapper": "oidc-sub-mapper",
      "config": {"access.token.claim": "true", "introspection.token.claim": "true"}
    },
    {
      "name": "client roles",
      "protocol": "openid-connect",
      "protocolMapper": "oidc-usermodel-client-role-mapper",
      "config": {
        "claim.name": "resource_access.${client_id}.roles",
        "jsonType.label": "String",
        "multivalued": "true",
        "access.token.claim": "true",
        "id.token.claim": "false"
      }
    }
  ]
}
JSON
fi

if [ -z "$(client_id jixiao-directory)" ]; then
    kcadm create clients -r jixiao -f - <<'JSON'
{
  "clientId": "jixiao-directory",
  "name": "绩效：账号目录",
  "description": "budget-service, where administrators load and list people's accounts. Its secret is made when the realm is imported, or set by who runs the suite.",
  "enabled": true,
  "protocol": "openid-connect",
  "publicClient": false,
  "clientAuthenticatorType": "client-secret",
  "standardFlowEnabled": false,
  "implicitFlowEnabled": false,
  "directAccessGrantsEnabled": false,
  "serviceAccountsEnabled": true,
  "fullScopeAllowed": false,
  "redirectUris": [],
  "webOrigins": [],
  "defaultClientScopes": ["directory"],
  "optionalClientScopes": [],
  "attributes": {"post.logout.redirect.uris": "+"}
}
JSON
fi

for right in manage-users view-users query-users; do
    kcadm add-roles -r jixiao --uusername service-account-jixiao-directory --cclientid realm-management --rolename "$right"
done
# It is no person: not even an account of its own to look at.
kcadm remove-roles -r jixiao --uusername service-account-jixiao-directory --rolename default-roles-jixiao
directory=$(client_id jixiao-directory)
management=$(client_id realm-management)
kcadm get "clients/$management/roles" -r jixiao --fields id,name |
    tr -d '\n' | grep -o '{[^}]*"name" : "\(manage-users\|view-users\|query-users\)"[^}]*}' | paste -sd, | sed 's/.*/[&]/' |
    kcadm create "clients/$directory/scope-mappings/clients/$management" -r jixiao -f -
